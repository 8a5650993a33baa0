/** Where the files of /jeunes are: the same for everyone, whatever the answers. */
export interface YoungAddresses {
    directory: string;
    communes: string;
    moreCommunes: string;
}
