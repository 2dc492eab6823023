//! A server that answers each query with the same signed response.

use std::cell::RefCell;
use std::io::{self, Write as _};
use std::net::SocketAddr;
use std::rc::Rc;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use wxpay::AwsLc;
use wxpay::crypto::Crypto;
use wxpay_testkit::keys;

use crate::Result;
use crate::scene::{self, Signed};

/// Seconds after which a response is signed again: the SDKs refuse old ones.
const FRESH: i64 = 60;

/// Responses, as they are written.
struct Responses {
    signed: i64,
    query: Rc<[u8]>,
    certificates: Rc<[u8]>,
}

impl Responses {
    fn new() -> Result<Self> {
        Ok(Self {
            signed: scene::now(),
            query: on_the_wire(scene::response())?,
            certificates: on_the_wire(scene::certificates()?)?,
        })
    }
}

fn on_the_wire(body: String) -> Result<Rc<[u8]>> {
    let signer = AwsLc.signer(&keys::platform_key())?;
    let signed = Signed::by(&*signer, body)?;
    let wire = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
         Request-ID: 08F78BB5AF0610D302189F8A8F0120B5F2-0\r\n\
         Wechatpay-Timestamp: {}\r\nWechatpay-Nonce: {}\r\nWechatpay-Signature: {}\r\n\
         Wechatpay-Signature-Type: WECHATPAY2-SHA256-RSA2048\r\nWechatpay-Serial: {}\r\n\r\n{}",
        signed.body.len(),
        signed.timestamp,
        signed.nonce,
        signed.signature,
        keys::PLATFORM_SERIAL,
        signed.body,
    );
    Ok(wire.into_bytes().into())
}

/// Serves on a free port of the loopback interface, which it writes to standard output, for ever.
pub fn serve() -> Result<()> {
    let responses = Rc::new(RefCell::new(Responses::new()?));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()?;
    let local = tokio::task::LocalSet::new();
    local.block_on(&runtime, async {
        let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
        println!("{}", listener.local_addr()?);
        io::stdout().flush()?;
        loop {
            let (connection, _) = listener.accept().await?;
            connection.set_nodelay(true)?;
            // A connection ends when its client goes, with an error or without.
            tokio::task::spawn_local(answer_all(connection, Rc::clone(&responses)));
        }
    })
}

async fn answer_all(mut connection: TcpStream, responses: Rc<RefCell<Responses>>) -> Result<()> {
    let mut request = Vec::with_capacity(8 << 10);
    loop {
        // The requests have no body.
        while !request.ends_with(b"\r\n\r\n") {
            if connection.read_buf(&mut request).await? == 0 {
                return Ok(());
            }
        }
        if scene::now() - responses.borrow().signed > FRESH {
            *responses.borrow_mut() = Responses::new()?;
        }
        let wire = {
            let responses = responses.borrow();
            match request.starts_with(b"GET /v3/certificates ") {
                true => Rc::clone(&responses.certificates),
                false => Rc::clone(&responses.query),
            }
        };
        connection.write_all(&wire).await?;
        if wants_to_close(&request) {
            return Ok(());
        }
        request.clear();
    }
}

fn wants_to_close(request: &[u8]) -> bool {
    request
        .to_ascii_lowercase()
        .windows(17)
        .any(|header| header == b"connection: close")
}
