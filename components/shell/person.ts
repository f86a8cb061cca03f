/** The signed-in person as the header shows them. */
export interface Person {
  displayName: string;
  /** Where their name leads: account page or desk. */
  homeHref: string;
}
