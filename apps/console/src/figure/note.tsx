/** A note as it was recorded, marked with the language that it is written in. */
export function Note({ children }: { readonly children: string }) {
  return <span lang={/\p{Script=Han}/u.test(children) ? 'zh-CN' : 'en'}>{children}</span>;
}
