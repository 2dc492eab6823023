// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverAccount;
use super::ReceiverType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Adds a receiver of profit sharing (添加分账接收方).
    ///
    /// `POST /v3/ecommerce/profitsharing/receivers/add`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_7.shtml)
    #[doc(alias = "添加分账接收方")]
    pub request AddReceiver {
        required {
            /// Kind (接收方类型). Required.
            r#type = "type": ReceiverType,
            /// Account (接收方账号). Required.
            account: String,
            /// Kind of relation between the parties (与分账方的关系类型). Required.
            relation_type: ReceiverRelation,
        }
        optional {
            /// Application id (公众账号ID).
            appid: String,
            /// Name (接收方名称).
            name: String,
            /// Encrypted name (接收方名称的密文). Sealed when it is sent; at most 214 bytes of UTF-8.
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_7.shtml")
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
        /// 其他.
        Others = "OTHERS",
    }
}
