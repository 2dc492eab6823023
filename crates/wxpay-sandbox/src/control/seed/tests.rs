use serde_json::json;

use super::*;
use crate::{OrderState, Sandbox};

fn order(number: &str) -> Value {
    json!({ "call": "payments.native_prepay", "with": {
        "appid": "wxd678efh567hg6787", "description": "茶", "out_trade_no": number,
        "notify_url": "http://127.0.0.1:9/notify", "attach": "$$5", "amount": { "total": 100 },
    } })
}

fn seed(steps: Value) -> Seed {
    serde_json::from_value(json!({ "steps": steps })).unwrap()
}

fn issue(steps: Value) -> String {
    let sandbox = Sandbox::start().unwrap();
    let before = sandbox.snapshot().unwrap();
    let error = sandbox.seed(&seed(steps)).unwrap_err();
    assert_eq!(sandbox.snapshot().unwrap(), before);
    let trust = sandbox.platform_trust(sandbox.mchid());
    assert_eq!(trust, Some(crate::PlatformTrust::default()));
    error.to_string()
}

#[test]
fn steps_are_played_in_order_with_earlier_responses() {
    let sandbox = Sandbox::start().unwrap();
    let steps = json!([
        order("ORDER-1"),
        { "do": "pay_order", "number": "ORDER-1", "as": "order" },
        { "call": "refunds.create_refund", "as": "refund", "with": {
            "transaction_id": "$order.transaction_id", "out_refund_no": "R-1",
            "amount": { "refund": 30, "total": 100, "currency": "CNY" },
        } },
        { "do": "advance_clock", "with": { "seconds": 60 } },
        order("ORDER-2"),
    ]);
    let named = sandbox.seed(&seed(steps)).unwrap();
    assert_eq!(named["refund"]["out_refund_no"], "R-1");
    assert_eq!(sandbox.order("ORDER-1").unwrap().state, OrderState::Refund);
    assert_eq!(sandbox.order("ORDER-2").unwrap().state, OrderState::NotPay);
    assert_eq!(
        sandbox.order("ORDER-1").unwrap().attach.as_deref(),
        Some("$5")
    );
    assert_eq!(sandbox.refunds()[0].refund, 30);
}

#[test]
fn nothing_is_notified_and_no_fault_is_used_up() {
    let sandbox = Sandbox::start().unwrap();
    sandbox.fault_next(crate::Fault::Reset);
    let steps = json!([order("ORDER-1"), { "do": "pay_order", "number": "ORDER-1" }]);
    sandbox.seed(&seed(steps)).unwrap();
    let state = sandbox.engine().state();
    assert_eq!(state.outbox.posted().count(), 0);
    assert_eq!(state.faults.rules().len(), 1);
    drop(state);

    let later = json!([order("ORDER-2")]);
    sandbox.seed(&seed(later)).unwrap();
    sandbox.pay("ORDER-2").unwrap();
    assert_eq!(sandbox.engine().state().outbox.posted().count(), 1);
}

#[test]
fn a_step_that_fails_undoes_the_seed_and_is_named() {
    let migration = json!({ "do": "migrate", "with": { "trust": "certificates" } });
    let unknown = json!({ "do": "pay_order", "number": "ORDER-2" });
    let text = issue(json!([order("ORDER-1"), migration, unknown]));
    assert_eq!(text, "step 3 of the seed (pay_order): no such order");

    let mut odd = order("ORDER-1");
    odd["with"]["amount"]["total"] = json!(-1);
    let text = issue(json!([odd]));
    assert!(
        text.starts_with("step 1 of the seed (payments.native_prepay): "),
        "{text}"
    );
    assert!(text.contains("PARAM_ERROR"), "{text}");
}

#[test]
fn steps_that_mean_nothing_are_refused() {
    for (step, expected) in [
        (json!({}), "needs `call` or `do`"),
        (json!({ "call": "a.b", "do": "pay_order" }), "not both"),
        (json!({ "call": "payments.no_such" }), "no operation"),
        (
            json!({ "call": "payments.close_order", "number": "1" }),
            "`number` belongs to `do`",
        ),
        (
            json!({ "call": "payments.native_prepay", "with": { "out_trade_no": "1" } }),
            "description",
        ),
        (
            json!({ "call": "payments.close_order", "merchant": "1" }),
            "no merchant \"1\"",
        ),
        (json!({ "do": "orders" }), "no such action"),
        (json!({ "do": "seed" }), "cannot do that"),
        (json!({ "do": "pay_order" }), "needs `number`"),
        (
            json!({ "do": "ask_password", "number": "1" }),
            "has no `number`",
        ),
        (
            json!({ "do": "pay_order", "number": "$x.y" }),
            "no earlier step has the name \"x\"",
        ),
        (
            json!({ "do": "pay_order", "number": "1", "as": "a.b" }),
            "letters, digits",
        ),
        (
            json!({ "do": "advance_clock", "with": { "seconds": ["$x"] } }),
            "with.seconds[0]: ",
        ),
    ] {
        let text = issue(json!([step]));
        assert!(text.contains(expected), "{step}: {text}");
    }
    let text = issue(json!([
        { "do": "advance_clock", "with": { "seconds": 1 }, "as": "clock" },
        { "do": "advance_clock", "with": { "seconds": "$clock.nothing" } },
    ]));
    assert!(
        text.contains("the response \"clock\" has no \"clock.nothing\""),
        "{text}"
    );
}

#[test]
fn a_member_that_is_unknown_is_refused() {
    let read = serde_json::from_value::<Seed>(json!({ "steps": [{ "cal": "x" }] }));
    assert!(read.unwrap_err().to_string().contains("cal"));
}

#[test]
fn the_guides_show_a_seed_that_can_be_played() {
    let guides = [
        include_str!("../../../../../docs/sandbox.md"),
        include_str!("../../../../../docs/sandbox.zh-CN.md"),
    ];
    for guide in guides {
        let mut blocks = guide.split("```json\n").skip(1);
        let block = blocks
            .find(|block| block.starts_with("{ \"steps\""))
            .unwrap();
        let (block, _) = block.split_once("```").unwrap();
        let sandbox = Sandbox::start().unwrap();
        let shown = serde_json::from_str(block).unwrap();
        sandbox.seed(&shown).unwrap();
        assert_eq!(sandbox.refunds()[0].refund, 30);
    }
}
