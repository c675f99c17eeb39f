/** The login library's own hashing (scrypt with salt, on libuv's threads); loaded when the first password is typed. */
const library = () => import('better-auth/crypto')

export const hashPassword = async (password: string): Promise<string> =>
  (await library()).hashPassword(password)

export const verifyPassword = async (password: string, hash: string): Promise<boolean> =>
  (await library()).verifyPassword({ password, hash })
