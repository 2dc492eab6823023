// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ProfitSharingOrder;
use super::ReceiverType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Shares the funds of an order among receivers (请求分账).
    ///
    /// `POST /v3/global/profit-sharing/orders`
    ///
    /// - Returns [`ProfitSharingOrder`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：请求分账。调用方：商户、服务商、平台；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_2.shtml)
    #[doc(alias = "请求分账")]
    pub request CreateProfitSharingOrder {
        required {
            /// Application id (应用ID). Required.
            appid: String,
            /// WeChat Pay's order number (微信订单号). Required.
            transaction_id: String,
            /// The merchant's own order number (商户分账单号). Required.
            out_order_no: String,
            /// Whether to unfreeze the funds left unshared (是否解冻剩余未分资金). Required.
            unfreeze_unsplit: bool,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// Profit sharing receivers (分账接收方列表).
            receivers: Vec<Receiver>,
        }
    }
}

wxpay_core::operation!(CreateProfitSharingOrder => ProfitSharingOrder, wxpay_core::Spec::new(
    "create_profit_sharing_order",
    wxpay_core::http::Method::POST,
    "/v3/global/profit-sharing/orders",
)
.title("请求分账")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_2.shtml")
.body(wxpay_core::Body::JsonIfAny)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// A receiver and the amount to share with it.
    pub request Receiver {
        required {
            /// Currency (分账币种). Required.
            currency: ReceiverCurrency,
            /// Kind (分账接收方类型). Required.
            r#type = "type": ReceiverType,
            /// Account (分账接收方帐号). Required.
            account: String,
            /// Amount (分账金额). Required. In fen.
            amount: i64,
            /// Description (分账描述). Required.
            description: String,
        }
        optional {
            /// Name (分账个人接收方姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
            name: Sensitive,
            /// Whether the user authorized the real-name details (是否已经获取用户实名信息授权).
            authorized: bool,
        }
    }
}

wxpay_core::open_enum! {
    /// The currency of a share.
    pub enum ReceiverCurrency {
        Cny = "CNY",
    }
}
