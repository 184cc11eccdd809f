import { PDFDocument, PDFName, PDFString, rgb } from '@cantoo/pdf-lib';
import { photograph, xmp } from './pictures.ts';
import { secrets } from './secrets.ts';

/**
 * A leaflet of one page with all that should not come along: Info, XMP, ids, an attached file, scripts, a launch
 * action, a form, a comment with its author, private data, a photograph with Exif; and what should: its words, its
 * picture, a link, an outline, its language.
 */
export async function pdfWithEverything(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.setAuthor(secrets.author);
  pdf.setCreator(secrets.program);
  pdf.setSubject(secrets.comment);
  pdf.setTitle('Leaflet');
  pdf.setLanguage('en');
  await pdf.attach(Buffer.from(`Members: ${secrets.author}`), 'members.txt', { mimeType: 'text/plain' });
  pdf.addJavaScript('greet', `app.alert("${secrets.author}")`);

  const page = pdf.addPage([300, 200]);
  page.drawText('The waterworks are not for sale', { x: 20, y: 160, size: 14 });
  page.drawImage(await pdf.embedJpg(await photograph()), { x: 20, y: 60, width: 64, height: 40 });
  page.drawRectangle({ x: 200, y: 20, width: 40, height: 20, color: rgb(0, 0.3, 0.5) });
  addForm(pdf);
  addActions(pdf);
  addDescriptions(pdf);
  return Buffer.from(await pdf.save());
}

function addForm(pdf: PDFDocument): void {
  const field = pdf.getForm().createTextField(`member.${secrets.place}`);
  // Seen on the page, so that it stays.
  field.setText('Your name');
  field.addToPage(pdf.getPage(0), { x: 20, y: 20, width: 100, height: 20 });
}

function addActions(pdf: PDFDocument): void {
  const { context, catalog } = pdf;
  const page = pdf.getPage(0).node;
  const script = { Type: 'Action', S: 'JavaScript', JS: PDFString.of(`"${secrets.comment}"`) };
  catalog.set(PDFName.of('OpenAction'), context.obj(script));
  page.set(PDFName.of('AA'), context.obj({ O: script }));
  const link = (action: object) =>
    context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [20, 150, 200, 180],
        A: context.obj(action as never)
      })
    );
  const uri = (address: string) => ({ S: 'URI', URI: PDFString.of(address) });
  const comment = context.obj({
    Type: 'Annot',
    Subtype: 'Text',
    Rect: [0, 0, 20, 20],
    T: PDFString.of(secrets.author),
    Contents: PDFString.of(secrets.comment)
  });
  const links = [
    link({ ...uri('https://open-water.example/join'), Next: script }),
    link(uri(`file:///home/${secrets.author}`)),
    link({ S: 'Launch', F: PDFString.of('cmd.exe') }),
    link({ S: 'SubmitForm', F: PDFString.of('https://collect.example') }),
    context.register(comment)
  ];
  for (const one of links) page.addAnnot(one);

  const item = context.nextRef();
  const outline = context.register(context.obj({ Type: 'Outlines', First: item, Last: item, Count: 1 }));
  context.assign(
    item,
    context.obj({ Title: PDFString.of('Why'), Parent: outline, Dest: [pdf.getPage(0).ref, 'Fit'] })
  );
  catalog.set(PDFName.of('Outlines'), outline);
}

function addDescriptions(pdf: PDFDocument): void {
  const { context, catalog } = pdf;
  const metadata = () => context.register(context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' }));
  catalog.set(PDFName.of('Metadata'), metadata());
  const page = pdf.getPage(0).node;
  page.set(PDFName.of('Metadata'), metadata());
  page.set(PDFName.of('LastModified'), PDFString.of('D:20260314213000Z'));
  page.set(
    PDFName.of('PieceInfo'),
    context.obj({ Inkstone: { Private: { Owner: PDFString.of(secrets.author) } } })
  );
  const id = PDFString.of(secrets.serial);
  context.trailerInfo.ID = context.obj([id, id]);
}
