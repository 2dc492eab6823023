// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::LimitPay;
use super::Payer;
use super::SubOrder;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Places a combined order that the user pays from a mobile browser (合单下单-H5支付).
    ///
    /// `POST /v3/combine-transactions/h5`
    ///
    /// - Returns [`H5Prepayment`].
    /// - Callers: merchants, service providers and platforms (平台商户、普通商户、普通服务商).
    /// - Retry: safe with the same `combine_out_trade_no` and the same parameters.
    /// - 中文：合单下单-H5支付。调用方：平台商户、普通商户、普通服务商；`combine_out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012556961)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Check the parameters. |
    /// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Invalid request. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
    /// | `USERPAYING` | 202 | User must type the password. |  |
    /// | `ORDER_CLOSED` | 400 | Order closed. | Use a new number. |
    /// | `ACCOUNTERROR` | 403 | Account abnormal. |  |
    /// | `NOAUTH` | 403 | Merchant has no permission. | Apply for the permission. Contact WeChat Pay. |
    /// | `OUT_TRADE_NO_USED` | 403 | Number used already. | Check the parameters. |
    /// | `RULELIMIT` | 403 | Against a business rule. | Send fewer requests. |
    /// | `TRADE_ERROR` | 403 | Transaction error. |  |
    /// | `ORDERNOTEXIST` | 404 | No such order. | Check the parameters. |
    /// | `BANKERROR` | 500 | Bank's system error. | Check the parameters. Send the same request again later. |
    /// | `INVALID_TRANSACTIONID` | 500 | Order number invalid. | Check the parameters. |
    /// | `OPENID_MISMATCH` | 500 | Openid not of the AppID. | Check the parameters. |
    /// | `SYSTEMERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
    #[doc(alias = "合单下单-H5支付")]
    pub request H5Prepay {
        required {
            /// Application id of the combined order's merchant (合单商户appid). Required. At most 32 characters.
            combine_appid: String,
            /// Merchant number of the combined order (合单商户号). Required. At most 32 characters.
            combine_mchid: String,
            /// The merchant's own number for the combined order (合单商户订单号). Required. At most 32 characters.
            combine_out_trade_no: String,
            /// Sub-orders (商品单信息). Required.
            sub_orders: Vec<SubOrder>,
            /// Address that receives the notifications (通知地址). Required. At most 255 characters.
            notify_url: String,
        }
        optional {
            /// Scene details (场景信息).
            scene_info: H5SceneInfo,
            /// Start time of the trade (交易起始时间).
            time_start: DateTime,
            /// When the order expires (交易结束时间).
            time_expire: DateTime,
            /// Payment methods required (指定支付方式).
            limit_pay: Vec<LimitPay>,
            /// Details of the payer (支付者).
            combine_payer_info: Payer,
        }
    }
}

wxpay_core::operation!(H5Prepay => H5Prepayment, wxpay_core::Spec::new(
    "h5_prepay",
    wxpay_core::http::Method::POST,
    "/v3/combine-transactions/h5",
)
.title("合单下单-H5支付")
.family("combine_payments")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012556961")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("combine_out_trade_no")));

wxpay_core::model! {
    /// Where a payment from a mobile browser takes place.
    pub request H5SceneInfo {
        required {
            /// Device number (商户端设备号). Required. At most 32 characters.
            device_id: String,
            /// IP address of the user's device (用户终端IP). Required. At most 45 characters.
            payer_client_ip: String,
        }
        optional {
            /// H5 scene details (H5场景信息).
            h5_info: H5Info,
        }
    }
}

wxpay_core::model! {
    /// The link that takes the user to the payment.
    pub answer H5Prepayment {
        always {
            /// Address to jump to for payment (支付跳转链接). At most 512 characters.
            h5_url: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The website or app from which the browser payment starts.
    pub request H5Info {
        required {
            /// Kind (场景类型). Required. At most 32 characters.
            r#type = "type": String,
        }
        optional {
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
