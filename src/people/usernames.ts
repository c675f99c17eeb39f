/** Same rule as the CHECK in table account_user: it is typed on any keyboard and stands in the log as the person's code. */
const shape = /^[a-z][a-z0-9._]{2,29}$/

/** How a typed username is looked up: a phone keyboard makes the first letter a capital and adds a space. */
export const normalUsername = (typed: string): string => typed.trim().toLowerCase()

/** Whether a new account may have this name: 3 to 30 small letters, digits, dots or underscores, a letter first. */
export const isUsername = (username: string): boolean => shape.test(username)

/** The login library wants an e-mail for every account; .invalid can never receive mail (RFC 2606). */
export const inventedEmail = (username: string): string => `${username}@staff.invalid`
