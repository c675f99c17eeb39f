import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export const modules = join(root, 'node_modules')
export const dist = join(root, 'dist')

/** What a running Motcua and its tests keep beside the program. */
export const data = join(root, 'var')
