use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Response};

/// A merchant's server on a thread of its own, and the URL of what it answers.
///
/// It lives as long as the process.
pub(crate) fn serve(
    answer: impl Fn(&HeaderMap, &[u8]) -> Response<Bytes> + Send + 'static,
) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut reader = BufReader::new(stream.unwrap());
            let (headers, body) = read(&mut reader);
            let answer = answer(&headers, &body);
            let (status, body) = (answer.status().as_u16(), answer.body());
            let head = format!(
                "HTTP/1.1 {status} Whatever\r\ncontent-length: {}\r\n\r\n",
                body.len()
            );
            let answer = [head.as_bytes(), body].concat();
            reader.get_mut().write_all(&answer).unwrap();
        }
    });
    url
}

fn read(reader: &mut BufReader<TcpStream>) -> (HeaderMap, Vec<u8>) {
    let mut headers = HeaderMap::new();
    let mut lines = reader.lines().map(Result::unwrap);
    assert_eq!(lines.next().unwrap(), "POST /notify HTTP/1.1");
    for line in lines.take_while(|line| !line.is_empty()) {
        let (name, value) = line.split_once(": ").unwrap();
        let name: HeaderName = name.parse().unwrap();
        headers.insert(name, HeaderValue::from_str(value).unwrap());
    }
    let length = headers["content-length"].to_str().unwrap();
    let mut body = vec![0; length.parse().unwrap()];
    reader.read_exact(&mut body).unwrap();
    (headers, body)
}
