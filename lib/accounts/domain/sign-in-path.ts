/** Address of the sign-in page that leads back to `path` afterwards. */
export function signInPath(path: string): string {
  return `/tai-khoan/dang-nhap?${new URLSearchParams({ tiep: path })}`;
}
