import type { FileStore } from '../platform/files.ts'
import type { Seal } from '../platform/seal.ts'

/** A file taken in an earlier step of a form. It travels through the page as a sealed token nobody can forge. */
export interface KeptFile {
  readonly token: string
  readonly field: string
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
}

interface NewFile {
  readonly field: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Puts new files on disk, so that nobody has to choose them again when another field is wrong. */
export const keepFiles = (
  files: FileStore,
  seal: Seal,
  added: readonly NewFile[],
): Promise<readonly KeptFile[]> =>
  Promise.all(
    added.map(async ({ bytes, ...file }) => {
      const facts = { ...file, sha256: await files.stage(bytes) }
      return { ...facts, token: seal.seal(JSON.stringify(facts)).toString('base64url') }
    }),
  )

/** The same file at another field of the form. */
export function keptAtField(seal: Seal, { token: _old, ...facts }: KeptFile, field: string): KeptFile {
  const moved = { ...facts, field }
  return { ...moved, token: seal.seal(JSON.stringify(moved)).toString('base64url') }
}

/** The files that tokens stand for; a token that was tampered with is simply not a file of ours. */
export const keptFilesOf = (seal: Seal, tokens: readonly string[]): readonly KeptFile[] =>
  tokens.flatMap(token => {
    const facts = opened(seal, token)
    return facts ? [{ ...facts, token }] : []
  })

function opened(seal: Seal, token: string): Omit<KeptFile, 'token'> | undefined {
  try {
    return JSON.parse(seal.unseal(Buffer.from(token, 'base64url')))
  } catch (error) {
    // A forged or damaged token: the page then shows the file as not attached, and the person attaches it again.
    if (error instanceof Error) return undefined
    throw error
  }
}
