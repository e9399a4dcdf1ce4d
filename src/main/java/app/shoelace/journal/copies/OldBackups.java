package app.shoelace.journal.copies;

/** What happens to the backups when a journal is sealed or unsealed. */
public enum OldBackups {
    /** They are sealed or unsealed too. */
    FOLLOW,
    /** They are overwritten and deleted. */
    GO
}
