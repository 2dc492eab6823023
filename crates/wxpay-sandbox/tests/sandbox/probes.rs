//! WeChat Pay's signature probes, as <https://pay.weixin.qq.com/doc/v3/merchant/4013053249> has them.

use std::time::Duration;

use wxpay::notification::{Notification, NotificationReceiver, Plaintext, ReceiveError};
use wxpay::{AwsLc, Delivery, Error, RetryPolicy};
use wxpay_sandbox::{Fault, NoticeOutcome};

use crate::notifications::{pay, server};
use crate::orders::native;
use crate::{builder, client, with_async};

#[test]
fn a_probed_answer_is_refused_and_the_repeat_succeeds() {
    let sandbox = builder().start().unwrap();
    sandbox.fault_times(Fault::Probe, 3);
    let client = client(&sandbox);
    let order = native("order1", 100);
    let error = client.send(order.clone()).unwrap_err();
    assert!(matches!(error, Error::Verify { .. }), "{error:?}");
    assert_eq!(error.delivery(), Delivery::OutcomeUnknown);
    assert_eq!(sandbox.requests()[0].fault, Some(Fault::Probe));

    client.send(order).unwrap();
    assert_eq!(sandbox.requests()[1].fault, None);
    assert_eq!(sandbox.orders().len(), 1);
    // The probes that are left are for other requests.
    client.send(native("order2", 100)).unwrap_err();
}

#[test]
fn a_retry_policy_sends_a_probed_request_again() {
    let sandbox = builder().start().unwrap();
    let policy = || RetryPolicy::default().delays(Duration::ZERO, Duration::ZERO);
    sandbox.fault_times(Fault::Probe, 9);
    let blocking = client(&sandbox).with_retries(policy());
    blocking.send(native("order1", 100)).unwrap();
    with_async(&sandbox, |client| async move {
        let client = client.with_retries(policy());
        client.send(native("order2", 100)).await.unwrap();
    });
    let probed: Vec<_> = sandbox.requests().iter().map(|seen| seen.fault).collect();
    assert_eq!(probed, [Some(Fault::Probe), None, Some(Fault::Probe), None]);
    assert_eq!(sandbox.orders().len(), 2);
}

#[test]
fn a_probed_notification_is_refused_and_its_repeat_accepted() {
    let sandbox = builder().start().unwrap();
    let receiver = NotificationReceiver::new(sandbox.merchant(AwsLc).unwrap());
    let (url, told) = server(&[401, 204]);
    sandbox.fault_next_notification(Fault::Probe);
    sandbox.fault_next_notification(Fault::Probe);
    pay(&sandbox, "order1", &url);
    let receive = || -> Result<Notification<Plaintext>, ReceiveError> {
        let told = told.recv().unwrap();
        let signature = told.headers["wechatpay-signature"].to_str().unwrap();
        let is_probe = signature.starts_with("WECHATPAY/SIGNTEST/");
        let received = receiver.receive(&told.headers, &told.body);
        assert_eq!(is_probe, received.is_err());
        received
    };
    let refused = receive().unwrap_err();
    assert!(
        matches!(refused, ReceiveError::Verify { .. }),
        "{refused:?}"
    );
    sandbox.await_notifications();
    sandbox.advance(Duration::from_secs(15));
    receive().unwrap();
    sandbox.await_notifications();
    let deliveries = sandbox.deliveries();
    let outcomes: Vec<_> = deliveries.iter().map(|seen| seen.outcome).collect();
    let answered = NoticeOutcome::Answered;
    assert_eq!(outcomes, [answered(401), answered(204)]);
    assert_eq!(deliveries[0].id, deliveries[1].id);
}
