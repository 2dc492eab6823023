// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::LimitPay;
use super::Payer;
use super::SubOrder;

wxpay_core::model! {
    /// Places a combined order that the user pays from a mobile browser (合单下单-H5支付).
    ///
    /// `POST /v3/combine-transactions/h5`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: with the same `combine_out_trade_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012556961)
    #[doc(alias = "合单下单-H5支付")]
    pub request H5Prepay {
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
            scene_info: H5SceneInfo,
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
            /// Device number (商户端设备号). Required.
            device_id: String,
            /// IP address of the user's device (用户终端IP). Required.
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
            /// Address to jump to for payment (支付跳转链接).
            h5_url: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The website or app from which the browser payment starts.
    pub request H5Info {
        required {
            /// Kind (场景类型). Required.
            r#type = "type": String,
        }
        optional {
            /// Application name (应用名称).
            app_name: String,
            /// Website address (网站URL).
            app_url: String,
            /// Bundle id on iOS (iOS平台BundleID).
            bundle_id: String,
            /// Android package name (Android平台PackageName).
            package_name: String,
        }
    }
}
