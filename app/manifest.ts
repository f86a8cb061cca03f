import type { MetadataRoute } from "next";
import vi from "@/messages/vi/shell.json";

/** Lets phones keep the portal on their first screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: vi.portalName,
    short_name: vi.portalShortName,
    description: vi.description,
    lang: "vi",
    start_url: "/",
    display: "standalone",
    background_color: "#ffffff",
    theme_color: "#1d3e7a",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  };
}
