//! The shop against the sandbox.

use std::error::Error;
use std::time::Duration;

use shop::{Database, Shop};
use wxpay::{AwsLc, DateTime};
use wxpay_sandbox::{Fault, Sandbox};

/// Starts a sandbox and the shop on a free port.
async fn open() -> Result<(Sandbox, Shop), Box<dyn Error>> {
    let sandbox = Sandbox::start()?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let merchant = sandbox
        .merchant_builder(AwsLc)
        .appid("wxd678efh567hg6787")
        .notify_url(format!("http://{}/notify", listener.local_addr()?))
        .build()?;
    let shop = Shop::new(merchant, Database::open(":memory:")?);
    let router = shop.clone().router();
    tokio::spawn(async { axum::serve(listener, router).await });
    Ok((sandbox, shop))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paid_order_is_notified_refunded_and_reconciled() -> Result<(), Box<dyn Error>> {
    let (sandbox, shop) = open().await?;
    let (number, code_url) = shop.order().await.map_err(|error| error.to_string())?;
    assert!(code_url.starts_with("weixin://"));

    sandbox.pay(&number)?;
    sandbox.await_notifications();
    assert_eq!(shop.database.paid(&number)?, Some(1500));

    let today = DateTime::from_timestamp(sandbox.now(), 8 * 60)?.to_string();
    sandbox.advance(Duration::from_secs(2 * 24 * 60 * 60));
    let differing = shop
        .reconcile(&today[..10])
        .await
        .map_err(|error| error.to_string())?;
    assert!(differing.is_empty());

    sandbox.fault_next(Fault::Reset); // the refund is carried out, its response is lost
    let refund = shop
        .refund(&number)
        .await
        .map_err(|error| error.to_string())?;
    assert_eq!(refund.out_refund_no, Some(format!("{number}-refund")));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_notification_is_made_up_for_by_a_query() -> Result<(), Box<dyn Error>> {
    let (sandbox, shop) = open().await?;
    let (number, _) = shop.order().await.map_err(|error| error.to_string())?;
    sandbox.hold_notifications();
    sandbox.pay(&number)?;
    assert_eq!(shop.database.paid(&number)?, None);

    shop.settle().await.map_err(|error| error.to_string())?;
    assert_eq!(shop.database.paid(&number)?, Some(1500));
    sandbox.release_notifications(); // the late notification changes nothing
    sandbox.await_notifications();
    assert_eq!(shop.database.paid(&number)?, Some(1500));
    Ok(())
}

#[test]
fn a_repeated_notification_is_recorded_once() -> Result<(), Box<dyn Error>> {
    let database = Database::open(":memory:")?;
    let number = database.add_order(1500)?;
    assert!(database.record_payment(&number, 1500, Some("EV-1"))?);
    assert!(!database.record_payment(&number, 1500, Some("EV-1"))?);
    Ok(())
}
