// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AcceptedDeduction;
use super::Amount;

wxpay_core::model! {
    /// Asks for a deduction by a HarmonyOS contract (代扣受理扣款).
    ///
    /// `POST /v3/papay/pay/harmony/transactions/apply`
    ///
    /// - Returns [`AcceptedDeduction`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：代扣受理扣款。调用方：商户；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013388429)
    #[doc(alias = "代扣受理扣款")]
    pub request ApplyForHarmonyDeduction {
        required {
            /// Application id (应用ID). Required.
            appid: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
            /// Description (商品描述). Required.
            description: String,
            /// Address that receives the payment notifications (通知地址). Required.
            transaction_notify_url: String,
            /// Contract number (委托代扣协议ID). Required.
            contract_id: String,
            /// Amount (扣费金额信息). Required.
            amount: Amount,
            /// Harmony account id (鸿蒙账户id). Required.
            harmony_account_id: String,
        }
        optional {
            /// Goods or discount tag (订单优惠标记).
            goods_tag: String,
            /// Extra data attached by the merchant (附加数据).
            attach: String,
            /// Merchant category code (商户类别码).
            mcc: String,
        }
    }
}

wxpay_core::operation!(ApplyForHarmonyDeduction => AcceptedDeduction, wxpay_core::Spec::new(
    "apply_for_harmony_deduction",
    wxpay_core::http::Method::POST,
    "/v3/papay/pay/harmony/transactions/apply",
)
.title("代扣受理扣款")
.family("papay")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013388429")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
