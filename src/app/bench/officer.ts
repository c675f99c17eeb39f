import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The officer of the demo data who receives dossiers at a counter. */
export const OFFICER = 'tiepnhan'

/** Logs a demo account in with the password kept in the data folder and answers the cookie of its session. */
export async function logIn({
  address,
  folder,
  username,
}: {
  address: string
  folder: string
  username: string
}): Promise<string> {
  const kept: unknown = JSON.parse(await readFile(join(folder, 'demo-accounts.json'), 'utf8'))
  const password = Object.entries(kept ?? {}).find(([name]) => name === username)?.[1]
  const answer = await fetch(`${address}/login`, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  })
  const cookie = answer.headers
    .getSetCookie()
    .map(each => each.split(';')[0])
    .join('; ')
  if (!answer.ok || cookie === '')
    throw new Error(`${username} could not log in (${answer.status}): ${await answer.text()}`)
  return cookie
}

/** What an officer types to receive a dossier: one paper, same-day copy certification, the most asked for of all. */
export const counterFiling = {
  step: 'send',
  procedure: '2.000815',
  name: 'Lò Thị Mai',
  idNumber: '014190004567',
  phone: '0912345678',
  address: 'Bản Nà Sàng, xã Mường Sại, tỉnh Sơn La',
  sets: '1',
  papers: [{ kind: 'original', count: '1' }],
} as const
