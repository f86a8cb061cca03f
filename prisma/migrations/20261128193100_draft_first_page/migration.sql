-- A draft keeps the page its owner left it on; those never touched named a page that there is not.
UPDATE draft SET page = 'don-vi' WHERE page = 'unit';
