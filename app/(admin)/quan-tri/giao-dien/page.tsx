export default function GalleryPage() {
  return <h1>Mẫu giao diện</h1>;
}
