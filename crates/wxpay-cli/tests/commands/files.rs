use wxpay_sandbox::Fault;

use crate::Shop;

#[test]
fn an_image_is_uploaded_by_its_name() {
    let shop = Shop::open();
    let file = shop.write("licence.png", b"\x89PNG made up");
    let sent = shop.run(&["upload", file.to_str().unwrap()]);
    assert_eq!(sent.status, 0, "{sent:?}");
    assert!(!sent.stdout.trim().is_empty(), "{sent:?}");
    assert!(
        shop.sandbox
            .requests()
            .iter()
            .any(|request| request.target == "/v3/merchant/media/upload")
    );

    let other = shop.write("licence.txt", b"made up");
    let refused = shop.run(&["upload", other.to_str().unwrap()]);
    assert_eq!(refused.status, 2, "{refused:?}");
    assert!(refused.stderr.contains("--operation"), "{refused:?}");
    let missing = shop.run(&["upload", "nothing.png"]);
    assert_eq!(missing.status, 2, "{missing:?}");
    let wrong = shop.run(&[
        "upload",
        file.to_str().unwrap(),
        "--operation",
        "payments.native_prepay",
    ]);
    assert_eq!(wrong.status, 2, "{wrong:?}");
}

#[test]
fn an_upload_without_a_response_has_an_unknown_outcome() {
    let shop = Shop::open();
    let file = shop.write("licence.png", b"\x89PNG made up");
    shop.sandbox.fault_next(Fault::Reset);
    let sent = shop.run(&["upload", file.to_str().unwrap()]);
    assert_eq!(sent.status, 4, "{sent:?}");
    assert!(
        sent.stderr.contains("may have been carried out"),
        "{sent:?}"
    );
}

#[test]
fn a_link_is_downloaded_and_compared_with_its_hash() {
    let shop = Shop::open();
    shop.order("order1", 100, "https://shop.example/notify");
    shop.sandbox.pay("order1").unwrap();
    let day = shop
        .sandbox
        .order("order1")
        .unwrap()
        .success_time
        .unwrap()
        .date()
        .to_string();
    shop.sandbox
        .advance(std::time::Duration::from_secs(2 * 86_400));
    let announced = shop
        .run(&[
            "call",
            "bills.apply_for_trade_bill",
            &format!("bill_date={day}"),
        ])
        .json();
    let url = announced["download_url"].as_str().unwrap();
    let hash = announced["hash_value"].as_str().unwrap();
    let sort = format!(
        "--{}",
        announced["hash_type"].as_str().unwrap().to_lowercase()
    );

    let file = shop.path("bill.csv");
    let got = shop.run(&[
        "download",
        url,
        &sort,
        hash,
        "-o",
        file.to_str().unwrap(),
        "--json",
    ]);
    assert_eq!(got.status, 0, "{got:?}");
    assert_eq!(got.json()["verified"], true);
    let content = std::fs::read_to_string(&file).unwrap();
    assert!(content.contains("order1"), "{content}");
    let printed = shop.run(&["download", url, "-o", "-"]);
    assert_eq!(printed.stdout, content);

    let wrong = shop.path("wrong.csv");
    let zeros = "0".repeat(hash.len());
    let refused = shop.run(&[
        "download",
        url,
        &sort,
        &zeros,
        "-o",
        wrong.to_str().unwrap(),
    ]);
    assert_ne!(refused.status, 0, "{refused:?}");
    assert!(!wrong.exists());
    let short = shop.run(&["download", url, &sort, "00", "-o", "-"]);
    assert_eq!(short.status, 2, "{short:?}");
}
