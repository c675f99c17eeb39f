/** Ten guesses in a quarter of an hour are plenty for a person and hopeless for a machine. */
export const MOST_TRIES = 10
export const TRIES_WINDOW_MINUTES = 15
