// Where an address leads nowhere.
import Link from 'next/link';
import buttonStyles from '../components/ui/button.module.css';
import { Message } from './_shell/Message';

export default function NotFound() {
  return (
    <Message
      title="There is no page here"
      actions={
        <Link href="/" className={buttonStyles.button} data-look="solid">
          All lessons
        </Link>
      }
    >
      <p>
        The address may be mistyped, or a lesson may have been renamed. Work that you saved is still there.
      </p>
    </Message>
  );
}
