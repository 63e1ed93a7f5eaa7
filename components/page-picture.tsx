/** The picture of the visible page. */
import { t } from '@/utils/i18n/translate';
import { useCallback } from 'react';

export function PagePicture({ picture, title }: { picture: Blob; title: string }) {
  // The address lives as long as the element does.
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(picture);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [picture],
  );
  return <img ref={show} className="picture" alt={t('receipt.pictureOf', [title])} />;
}
