use wxpay::api::common::UploadMedia;
use wxpay::model::File;

use crate::{builder, client, refused, with_async};

#[test]
fn an_upload_is_known_by_its_content() {
    let sandbox = builder().start().unwrap();
    let upload = |content: &[u8]| UploadMedia::new(File::new("a.png", content.to_vec()));
    // Larger than any other request may be, with bytes that look like a boundary's line.
    let large = b"\r\n--\x00\xff".repeat(400_000);
    let client = client(&sandbox);
    let first = client.send(upload(&large)).unwrap().media_id;
    let again = upload(&large);
    let second = with_async(&sandbox, |client| async move { client.send(again).await });
    assert_eq!(second.unwrap().media_id, first);
    assert_ne!(client.send(upload(b"other")).unwrap().media_id, first);
    let signed = sandbox.requests()[0].message.clone().unwrap();
    assert!(signed.contains("\"sha256\""), "{signed}");

    let refusal = refused(client.send(upload(&vec![0; (5 << 20) + 1])));
    assert_eq!(refusal, (400, "PARAM_ERROR".to_owned()));
}
