import type { ComponentChildren } from 'preact'
import { type Hidden, HiddenFields } from './hidden-fields.tsx'

export interface FormProps {
  readonly action: string
  readonly method?: 'get' | 'post' | undefined
  /** The form takes files. */
  readonly files?: boolean | undefined
  readonly id?: string | undefined
  /** Makes a repeated POST answer as the first one did. */
  readonly idempotencyKey?: string | undefined
  readonly hidden?: Hidden | undefined
  readonly children: ComponentChildren
}

/** Where a form without script carries its idempotency key; the route wrapper reads it by this name. */
export const IDEMPOTENCY_FIELD = 'idempotency_key'

/** Browsers are asked not to check: the server says what is wrong, in the reader's language, all at once. */
export const Form = ({ action, method = 'post', files, id, idempotencyKey, hidden, children }: FormProps) => (
  <form
    class="form"
    id={id}
    action={action}
    method={method}
    encType={files ? 'multipart/form-data' : undefined}
    noValidate
  >
    {idempotencyKey !== undefined && <input type="hidden" name={IDEMPOTENCY_FIELD} value={idempotencyKey} />}
    <HiddenFields hidden={hidden} />
    {children}
  </form>
)
