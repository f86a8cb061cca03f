/** Header in which the web server says which address a request's connection came from; what a client put there is lost. */
export const CONNECTION_HEADER = "x-connection-address";
