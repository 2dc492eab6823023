// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::LimitPay;
use super::OrderDetail;
use super::Payer;
use super::SceneInfo;
use super::SettleInfo;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Places a sub-merchant's order that the user pays by scanning a QR code (Native下单).
    ///
    /// `POST /v3/pay/partner/transactions/native`
    ///
    /// - Returns [`NativePrepayment`].
    /// - Callers: service providers and platforms (平台商户、普通服务商).
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：Native下单。调用方：平台商户、普通服务商；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012714902)
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
    /// | `ORDER_CLOSED` | 400 | Order closed. | Use a new number. |
    /// | `ACCOUNT_ERROR` | 403 | Account abnormal. |  |
    /// | `NO_AUTH` | 403 | Merchant has no permission. | Apply for the permission. |
    /// | `OUT_TRADE_NO_USED` | 403 | Number used already. | Check the parameters. |
    /// | `RULE_LIMIT` | 403 | Against a business rule. | Send fewer requests. |
    /// | `TRADE_ERROR` | 403 | Transaction error. |  |
    /// | `ORDER_NOT_EXIST` | 404 | No such order. | Check the parameters. |
    /// | `BANK_ERROR` | 500 | Bank's system error. | Check the parameters. Send the same request again later. |
    /// | `INVALID_TRANSACTIONID` | 500 | Order number invalid. | Check the parameters. |
    /// | `OPENID_MISMATCH` | 500 | Openid not of the AppID. | Check the parameters. |
    #[doc(alias = "Native下单")]
    pub request NativePrepay {
        required {
            /// The service provider's application id (服务商公众号ID). Required. At most 32 characters.
            sp_appid: String,
            /// The service provider's merchant number (服务商户号). Required. At most 32 characters.
            sp_mchid: String,
            /// The sub-merchant's number (子商户号). Required. At most 32 characters.
            sub_mchid: String,
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
            /// The sub-merchant's application id (子商户公众号ID). At most 32 characters.
            sub_appid: String,
            /// Settlement details (结算信息).
            settle_info: SettleInfo,
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
        }
    }
}

wxpay_core::operation!(NativePrepay => NativePrepayment, wxpay_core::Spec::new(
    "native_prepay",
    wxpay_core::http::Method::POST,
    "/v3/pay/partner/transactions/native",
)
.title("Native下单")
.family("partner_payments")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012714902")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// The link to show as a QR code.
    pub answer NativePrepayment {
        always {
            /// Address of the payment code (二维码链接). At most 64 characters.
            code_url: String,
        }
        optional {}
    }
}
