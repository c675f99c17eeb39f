/** The ways a dossier may reach the centre. */
export const channels = ['direct', 'online', 'post'] as const
export type Channel = (typeof channels)[number]

export const isChannel = (word: string): word is Channel => channels.some(channel => channel === word)
