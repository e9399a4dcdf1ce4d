package app.shoelace.ui.seal;

import app.shoelace.ui.seal.SealViewModel.Task;

/**
 * The keys of what is said on the way through one change.
 *
 * @param go goes on from what is asked first
 * @param follow what becomes of the backups; empty where nothing does
 * @param copies what is said of them
 * @param finish does it, once the code was asked back; empty where none is
 */
record SealTexts(
        String title,
        String what,
        String go,
        String follow,
        String copies,
        String finish,
        String done,
        String doneWhat) {

    static SealTexts of(Task task) {
        return switch (task) {
            case SEAL ->
                new SealTexts(
                        "seal.seal.title",
                        "seal.seal.what",
                        "seal.seal.go",
                        "seal.seal.copies.follow",
                        "seal.seal.copies.what",
                        "seal.seal.finish",
                        "seal.seal.done",
                        "seal.seal.done.what");
            case PASSPHRASE ->
                new SealTexts(
                        "seal.passphrase.title",
                        "seal.passphrase.what",
                        "seal.passphrase.go",
                        "",
                        "",
                        "",
                        "seal.passphrase.done",
                        "seal.passphrase.done.what");
            case CODE ->
                new SealTexts(
                        "seal.code.title",
                        "seal.code.what",
                        "seal.code.go",
                        "",
                        "",
                        "seal.code.finish",
                        "seal.code.done",
                        "seal.code.done.what");
            case UNSEAL ->
                new SealTexts(
                        "seal.unseal.title",
                        "seal.unseal.what",
                        "seal.unseal.go",
                        "seal.unseal.copies.follow",
                        "seal.unseal.copies.what",
                        "",
                        "seal.unseal.done",
                        "seal.unseal.done.what");
        };
    }
}
