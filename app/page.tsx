export default function Home() {
  return <main>Lantern</main>;
}
