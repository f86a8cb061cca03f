/** A result that goes to its owner by post. */
export type Parcel = {
  id: string;
  version: number;
  code: string;
  receiver: string;
  address: string;
  trackingNumber: string | null;
  /** How often the post could not deliver it. */
  failures: number;
  /** A fee is still to be paid before it may go. */
  feeDue: boolean;
};

/** The parcels of a counter by what is to be done about them. */
export type Parcels = Record<"toHandOver" | "onTheWay" | "failed", readonly Parcel[]>;
