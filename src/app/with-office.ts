import type { CommandCall } from './command.ts'
import { type Office, openOffice } from './office.ts'

/** Opens the office for one command, beside a running server or alone, and closes it whatever happens. */
export async function withOffice<Value>(
  call: CommandCall,
  work: (office: Office) => Promise<Value>,
): Promise<Value> {
  const office = await openOffice(call.config(), {
    log: line => console.error(line),
    onError: error => console.error(error.message),
    share: true,
  })
  try {
    return await work(office)
  } finally {
    await office.close()
  }
}
