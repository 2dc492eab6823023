use std::io::Cursor;
use std::sync::atomic::{AtomicUsize, Ordering};

use wxpay::api::common::UploadMedia;
use wxpay::blocking::Client;
use wxpay::bytes::Bytes;
use wxpay::http::{Request, Response};
use wxpay::model::File;
use wxpay::transport::{BlockingTransport, Limits, Transport, TransportError, TransportErrorKind};
use wxpay::{AwsLc, Delivery, DynamicCall, Error, async_trait};
use wxpay_blocking::Blocking;
use wxpay_hyper::Hyper;

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

#[test]
fn a_file_is_read_as_it_is_sent_and_never_passes_for_another_one() {
    let sandbox = builder().start().unwrap();
    let content = b"0123456789abcdef".repeat(200_000);
    let whole = UploadMedia::new(File::new("a.png", content.clone()));
    let client = client(&sandbox);
    let expected = client.send(whole).unwrap().media_id;

    let path = std::env::temp_dir().join(format!("wxpay-upload-{}.png", std::process::id()));
    std::fs::write(&path, &content).unwrap();
    let streamed = UploadMedia::new(File::from_path(&path));
    let blocking = client.send(streamed.clone()).unwrap().media_id;
    let asynchronous = with_async(
        &sandbox,
        |client| async move { client.send(streamed).await },
    );
    std::fs::remove_file(&path).unwrap();
    assert_eq!(blocking, expected);
    assert_eq!(asynchronous.unwrap().media_id, expected);

    // Another file at every opening: the one that was signed is not the one that is sent.
    let changing = || {
        let opened = AtomicUsize::new(0);
        let content = content.clone();
        UploadMedia::new(File::from_source("a.png", move || {
            let mut content = content.clone();
            content.push(opened.fetch_add(1, Ordering::Relaxed) as u8);
            Ok(Cursor::new(content))
        }))
    };
    let before = sandbox.requests().len();
    let blocking = client.send(changing()).unwrap_err();
    let changing = changing();
    let asynchronous = with_async(
        &sandbox,
        |client| async move { client.send(changing).await },
    );
    for error in [blocking, asynchronous.unwrap_err()] {
        let Error::Transport { source, .. } = &error else {
            panic!("{error}");
        };
        assert_eq!(source.kind(), TransportErrorKind::Source, "{source}");
        assert_eq!(error.delivery(), Delivery::OutcomeUnknown);
    }
    assert_eq!(sandbox.requests().len(), before, "none has arrived whole");

    let missing = UploadMedia::new(File::from_path("/nowhere/licence.png"));
    let error = client.send(missing).unwrap_err();
    assert_eq!(error.delivery(), Delivery::NotSent, "{error}");
}

/// A network that changes one byte of a file on its way, and nothing that is signed.
#[derive(Debug)]
struct Spoiling<T>(T);

impl<T> Spoiling<T> {
    fn spoil(request: Request<Bytes>) -> Request<Bytes> {
        request.map(|body| {
            let mut body = body.to_vec();
            let at = body.windows(CONTENT.len()).position(|part| part == CONTENT);
            body[at.unwrap()] ^= 1;
            body.into()
        })
    }
}

const CONTENT: &[u8] = b"the content of the file";

impl BlockingTransport for Spoiling<Blocking> {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.0.send(Self::spoil(request), limits)
    }
}

#[async_trait]
impl Transport for Spoiling<Hyper> {
    async fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.0.send(Self::spoil(request), limits).await
    }
}

#[test]
fn a_file_that_does_not_have_the_hash_that_was_signed_is_refused() {
    let sandbox = builder().start().unwrap();
    let merchant = || sandbox.merchant(AwsLc).unwrap();
    // One that the sandbox keeps itself, and one that is answered out of the model.
    let media = UploadMedia::new(File::new("a.png", CONTENT));
    let members = serde_json::Map::new();
    let image = DynamicCall::new("marketing_favor.upload_image", members);
    let image = image.unwrap().file(File::new("a.png", CONTENT));

    let blocking = Client::new(merchant(), Spoiling(Blocking::new()));
    let asynchronous = wxpay::Client::new(merchant(), Spoiling(Hyper::new()));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let errors = [
        blocking.send(media.clone()).unwrap_err(),
        blocking.send(image.clone()).unwrap_err(),
        runtime
            .block_on(asynchronous.send(media.clone()))
            .unwrap_err(),
        runtime
            .block_on(asynchronous.send(image.clone()))
            .unwrap_err(),
    ];
    for error in errors {
        let api = error.api().unwrap_or_else(|| panic!("{error:?}"));
        let field = api.detail().and_then(|detail| detail.field.clone());
        assert_eq!(field.as_deref(), Some("/sha256"), "{error}");
        assert_eq!(refused::<()>(Err(error)), (400, "PARAM_ERROR".to_owned()));
    }
    let client = client(&sandbox);
    assert!(client.send(media).is_ok() && client.send(image).is_ok());
}
