// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::LimitPay;
use super::OrderDetail;
use super::Payer;
use super::SettleInfo;
use super::StoreInfo;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Places a sub-merchant's order that the user pays from a mobile browser (H5下单).
    ///
    /// `POST /v3/pay/partner/transactions/h5`
    ///
    /// - Returns [`H5Prepayment`].
    /// - Callers: service providers and platforms (平台商户、普通服务商).
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：H5下单。调用方：平台商户、普通服务商；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012714759)
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
    #[doc(alias = "H5下单")]
    pub request H5Prepay {
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
            /// Scene details (场景信息). Required.
            scene_info: H5SceneInfo,
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
            /// The payer (支付者).
            payer: Payer,
        }
    }
}

wxpay_core::operation!(H5Prepay => H5Prepayment, wxpay_core::Spec::new(
    "h5_prepay",
    wxpay_core::http::Method::POST,
    "/v3/pay/partner/transactions/h5",
)
.title("H5下单")
.family("partner_payments")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012714759")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// Where a payment from a mobile browser takes place.
    pub request H5SceneInfo {
        required {}
        optional {
            /// IP address of the user's device (用户终端IP). At most 45 characters.
            payer_client_ip: String,
            /// Device number (商户端设备号). At most 32 characters.
            device_id: String,
            /// Store details (商户门店信息).
            store_info: StoreInfo,
            /// H5 scene details (H5场景信息).
            h5_info: H5Info,
        }
    }
}

wxpay_core::model! {
    /// The link that takes the user to the payment.
    pub answer H5Prepayment {
        always {
            /// Address to jump to for payment (支付跳转链接). At most 256 characters.
            h5_url: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The website or app from which the browser payment starts.
    pub request H5Info {
        required {}
        optional {
            /// Kind (场景类型). At most 32 characters.
            r#type = "type": String,
            /// Application name (应用名称). At most 64 characters.
            app_name: String,
            /// Website address (网站URL). At most 128 characters.
            app_url: String,
            /// Bundle id on iOS (iOS平台BundleID). At most 128 characters.
            bundle_id: String,
            /// Android package name (Android平台PackageName). At most 128 characters.
            package_name: String,
        }
    }
}
