/** A picture that is on record: of the visible page, or one that the shopper handed over. */
import { useCallback } from 'react';

export function PagePicture({ picture, alt }: { picture: Blob; alt: string }) {
  // The address lives as long as the element does.
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(picture);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [picture],
  );
  return <img ref={show} className="picture" alt={alt} />;
}
