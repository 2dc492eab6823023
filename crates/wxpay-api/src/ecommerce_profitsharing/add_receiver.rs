// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverAccount;
use super::ReceiverType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Adds a receiver of profit sharing (添加分账接收方).
    ///
    /// `POST /v3/ecommerce/profitsharing/receivers/add`
    ///
    /// - Returns [`ReceiverAccount`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：添加分账接收方。调用方：平台商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012477758)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `NO_AUTH` | 403 | Merchant has no permission. | Apply for the permission. |
    /// | `FREQUENCY_LIMITED` | 429 | Receivers added too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "添加分账接收方")]
    pub request AddReceiver {
        required {
            /// Kind (接收方类型). Required.
            r#type = "type": ReceiverType,
            /// Account (接收方账号). Required. At most 64 characters.
            account: String,
            /// Kind of relation between the parties (与分账方的关系类型). Required.
            relation_type: ReceiverRelation,
        }
        optional {
            /// Application id (公众账号ID). At most 32 characters.
            appid: String,
            /// Name (接收方名称). At most 256 characters.
            name: String,
            /// Encrypted name (接收方名称的密文). Encrypted when it is sent; at most 214 bytes of UTF-8.
            encrypted_name: Sensitive,
        }
    }
}

wxpay_core::operation!(AddReceiver => ReceiverAccount, wxpay_core::Spec::new(
    "add_receiver",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/profitsharing/receivers/add",
)
.title("添加分账接收方")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012477758")
.body(wxpay_core::Body::Json));

wxpay_core::open_enum! {
    /// What the receiver is to the sub-merchant.
    pub enum ReceiverRelation {
        /// 供应商.
        Supplier = "SUPPLIER",
        /// 分销商.
        Distributor = "DISTRIBUTOR",
        /// 服务商.
        ServiceProvider = "SERVICE_PROVIDER",
        /// 平台.
        Platform = "PLATFORM",
        /// Other (其他).
        Others = "OTHERS",
    }
}
