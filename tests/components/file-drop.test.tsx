// @vitest-environment jsdom
import { FileDrop } from '@/components/file-drop';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible, render } from './render';

const mail = new File(['From: a@b.example'], 'mail.eml', { type: 'message/rfc822' });

function shown() {
  const onFiles = vi.fn<(files: File[]) => void>();
  const { container } = render(<FileDrop label="Add files" hint="Drop them here" onFiles={onFiles} />);
  return { onFiles, container, field: screen.getByLabelText<HTMLInputElement>('Add files') };
}

it('hands over what is chosen, the same file again if need be', async () => {
  const { onFiles, container, field } = shown();
  const user = userEvent.setup();
  await user.upload(field, mail);
  await user.upload(field, mail);
  expect(onFiles.mock.calls).toEqual([[[mail]], [[mail]]]);
  expect(screen.getByText('Drop them here').id).toBe(field.getAttribute('aria-describedby'));
  await expectAccessible(container);
});

it('hands over what is dropped, and keeps the browser from opening it', () => {
  const { onFiles, field } = shown();
  const zone = field.parentElement as HTMLElement;
  const went = fireEvent.drop(zone, { dataTransfer: { files: [mail] } });
  expect(went).toBe(false);
  expect(onFiles).toHaveBeenCalledExactlyOnceWith([mail]);
  fireEvent.drop(zone, { dataTransfer: { files: [] } });
  expect(onFiles).toHaveBeenCalledOnce();
});

it('takes pasted pictures and pasted text', async () => {
  const { onFiles, field } = shown();
  const zone = field.parentElement as HTMLElement;
  fireEvent.paste(zone, { clipboardData: { files: [mail], getData: () => '' } });
  expect(onFiles).toHaveBeenLastCalledWith([mail]);
  fireEvent.paste(zone, { clipboardData: { files: [], getData: () => 'Your order was cancelled.' } });
  const [text] = onFiles.mock.lastCall?.[0] ?? [];
  expect(await text?.text()).toBe('Your order was cancelled.');
  expect(text?.type).toBe('text/plain');
});
