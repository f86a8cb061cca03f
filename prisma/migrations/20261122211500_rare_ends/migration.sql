-- Lists behind the leaders' small numbers: without these, a page of fifty rare dossiers reads all of the period.
CREATE INDEX dossier_ended_late ON dossier (ended_on, id) WHERE timeliness = 'LATE';
CREATE INDEX dossier_ended_withdrawn ON dossier (ended_on, id) WHERE state = 'STOPPED' AND accepted_on IS NOT NULL;
CREATE INDEX dossier_ended_refused ON dossier (ended_on, id) WHERE state = 'REFUSED_RECEPTION';
CREATE INDEX dossier_accepted_post ON dossier (accepted_on, id) WHERE channel = 'POST' AND accepted_on IS NOT NULL;
