/** Things looked through at most: a suggestion is worth no more requests. */
export const mostSuggested = 300;
