// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::LimitPay;
use super::OrderDetail;
use super::Payer;
use super::Prepayment;
use super::SceneInfo;
use super::SettleInfo;
use super::SubsidyInfo;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Places an order that the user pays in the merchant's app (APP下单).
    ///
    /// `POST /v3/pay/transactions/app`
    ///
    /// - Returns [`Prepayment`].
    /// - Callers: merchants (普通商户).
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：APP下单。调用方：普通商户；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013070347)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Check the parameters. |
    /// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Invalid request. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
    /// | `NO_AUTH` | 403 | Merchant has no permission. | Apply for the permission. |
    /// | `OUT_TRADE_NO_USED` | 403 | Number used already. | Check the parameters. |
    #[doc(alias = "APP下单")]
    pub request AppPrepay {
        required {
            /// Application id (公众号ID). Required. At most 32 characters.
            appid: String,
            /// Merchant number (直连商户号). Required. At most 32 characters.
            mchid: String,
            /// Description (商品描述). Required. At most 127 characters.
            description: String,
            /// The merchant's own order number (商户订单号). Required. At most 32 characters.
            out_trade_no: String,
            /// Amount (订单金额). Required.
            amount: Amount,
            /// Address that receives the notifications (通知地址). Required. At most 255 characters.
            notify_url: String,
        }
        optional {
            /// Extra data attached by the merchant (附加数据). At most 128 characters.
            attach: String,
            /// When the order expires (交易结束时间).
            time_expire: DateTime,
            /// Goods or discount tag (订单优惠标记). At most 32 characters.
            goods_tag: String,
            /// Payment methods required (指定支付方式).
            limit_pay: Vec<LimitPay>,
            /// Whether the fapiao entrance is open (电子发票入口开放标识).
            support_fapiao: bool,
            /// Details (优惠功能).
            detail: OrderDetail,
            /// Scene details (场景信息).
            scene_info: SceneInfo,
            /// The payer (支付者).
            payer: Payer,
            /// Settlement details (结算信息).
            settle_info: SettleInfo,
            /// Interest subsidy details (贴息信息).
            subsidy_info: SubsidyInfo,
        }
    }
}

wxpay_core::operation!(AppPrepay => Prepayment, wxpay_core::Spec::new(
    "app_prepay",
    wxpay_core::http::Method::POST,
    "/v3/pay/transactions/app",
)
.title("APP下单")
.family("payments")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013070347")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
