// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::LimitPay;
use super::Payer;
use super::SceneInfo;
use super::SubOrder;

wxpay_core::model! {
    /// Places a combined order that the user pays by scanning a QR code (合单下单-Native支付).
    ///
    /// `POST /v3/combine-transactions/native`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: with the same `combine_out_trade_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012556982)
    #[doc(alias = "合单下单-Native支付")]
    pub request NativePrepay {
        required {
            /// Application id of the combined order's merchant (合单商户appid). Required.
            combine_appid: String,
            /// Merchant number of the combined order (合单商户号). Required.
            combine_mchid: String,
            /// The merchant's own number for the combined order (合单商户订单号). Required.
            combine_out_trade_no: String,
            /// Sub-orders (商品单信息). Required.
            sub_orders: Vec<SubOrder>,
            /// Address that receives the notifications (通知地址). Required.
            notify_url: String,
        }
        optional {
            /// Scene details (场景信息).
            scene_info: SceneInfo,
            /// Start time of the trade (交易起始时间).
            time_start: String,
            /// When the order expires (交易结束时间).
            time_expire: String,
            /// Payment methods required (指定支付方式).
            limit_pay: Vec<LimitPay>,
            /// Details of the payer (支付者).
            combine_payer_info: Payer,
        }
    }
}

wxpay_core::operation!(NativePrepay => NativePrepayment, wxpay_core::Spec::new(
    "native_prepay",
    wxpay_core::http::Method::POST,
    "/v3/combine-transactions/native",
)
.title("合单下单-Native支付")
.family("combine_payments")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012556982")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("combine_out_trade_no")));

wxpay_core::model! {
    /// The link to show as a QR code.
    pub answer NativePrepayment {
        always {
            /// Address of the payment code (二维码链接).
            code_url: String,
        }
        optional {}
    }
}
