//! Every seed holds: those of `seeds/`, and what a fuzzer has found and left in `artifacts/`.

use std::path::Path;

fn each(target: &str, run: fn(&[u8])) {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut seen = 0;
    for folder in ["seeds", "artifacts"] {
        let Ok(files) = std::fs::read_dir(package.join(folder).join(target)) else {
            assert_ne!(folder, "seeds", "{target} has no seeds");
            continue;
        };
        for file in files {
            let path = file.unwrap().path();
            println!("{}", path.display());
            run(&std::fs::read(path).unwrap());
            seen += 1;
        }
    }
    assert!(seen > 0, "{target} has no seeds");
}

#[test]
fn answers() {
    each("answers", wxpay_fuzz::answers::run);
}

#[test]
fn authorization() {
    each("authorization", wxpay_fuzz::authorization::run);
}

#[test]
fn bills() {
    each("bills", wxpay_fuzz::bills::run);
}

#[test]
fn configuration() {
    each("configuration", wxpay_fuzz::configuration::run);
}

#[test]
fn headers() {
    each("headers", wxpay_fuzz::headers::run);
}

#[test]
fn keys() {
    each("keys", wxpay_fuzz::keys::run);
}

#[test]
fn multipart() {
    each("multipart", wxpay_fuzz::multipart::run);
}

#[test]
fn notifications() {
    each("notifications", wxpay_fuzz::notifications::run);
}
