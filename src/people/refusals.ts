/** Why a person was not let in. Whether the name or the password was wrong is never told. */
export type SignInRefusal = 'wrong-credentials' | 'too-many-tries' | 'disabled'

/** Why a password will not do. */
export type PasswordRefusal = 'too-short' | 'too-long' | 'obvious' | 'like-username'

/** Why a password was not changed. */
export type ChangePasswordRefusal =
  | { readonly reason: 'current-wrong' }
  | { readonly reason: 'too-many-tries' }
  | { readonly reason: 'unchanged' }
  | { readonly reason: 'new-refused'; readonly why: PasswordRefusal }

/** Why an account was not made. */
export type AddUserRefusal =
  | { readonly reason: 'username-wrong'; readonly username: string }
  | { readonly reason: 'username-taken'; readonly username: string }
  | { readonly reason: 'name-missing' }
  | { readonly reason: 'title-missing' }
  | { readonly reason: 'role-missing' }
  | { readonly reason: 'role-unknown'; readonly role: string }
  | { readonly reason: 'field-wrong'; readonly field: string }
  | { readonly reason: 'centre-unknown'; readonly centre: string }

/** Why an existing account was left as it is. */
export type UserRefusal = { readonly reason: 'user-unknown'; readonly username: string }
