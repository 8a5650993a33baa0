/** Which files the map reads: both go into addresses that never change their content. */
export interface SiteVersions {
    /** The key of build/geography/<key>. */
    geography: string;
    /** Changes when the Mission Locale territories change. */
    territories: string;
}
