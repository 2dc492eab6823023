// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::LimitPay;
use super::OrderDetail;
use super::Payer;
use super::SettleInfo;
use super::StoreInfo;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Places an order that the user pays from a mobile browser (H5下单).
    ///
    /// `POST /v3/pay/transactions/h5`
    ///
    /// - Returns [`H5Prepayment`].
    /// - Callers: merchants (普通商户).
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：H5下单。调用方：普通商户；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791834)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Check the parameters. |
    /// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Invalid request. | Check the parameters. |
    /// | `NO_AUTH` | 403 | Merchant has no permission. | Apply for the permission. |
    /// | `OUT_TRADE_NO_USED` | 403 | Number used already. | Check the parameters. |
    /// | `RULE_LIMIT` | 403 | Against a business rule. | Send fewer requests. |
    #[doc(alias = "H5下单")]
    pub request H5Prepay {
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
            /// Scene details (场景信息). Required.
            scene_info: H5SceneInfo,
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
            /// The payer (支付者).
            payer: Payer,
            /// Settlement details (结算信息).
            settle_info: SettleInfo,
        }
    }
}

wxpay_core::operation!(H5Prepay => H5Prepayment, wxpay_core::Spec::new(
    "h5_prepay",
    wxpay_core::http::Method::POST,
    "/v3/pay/transactions/h5",
)
.title("H5下单")
.family("payments")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012791834")
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
