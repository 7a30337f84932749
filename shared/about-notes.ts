/** What a reader has to know of the notes, wherever they are printed under the speaker's name. */
export const aboutNotes = 'The notes are written from the speaker’s points. They are not a transcript.'
