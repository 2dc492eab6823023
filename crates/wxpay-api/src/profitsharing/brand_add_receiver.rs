// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandReceiverAccount;
use super::ReceiverType;

wxpay_core::model! {
    /// Adds a receiver to a brand's profit sharing (添加分账接收方).
    ///
    /// `POST /v3/brand/profitsharing/receivers/add`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_7.shtml)
    #[doc(alias = "添加分账接收方")]
    pub request BrandAddReceiver {
        required {
            /// Merchant number of the brand (品牌主商户号). Required.
            brand_mchid: String,
            /// Application id (公众账号ID). Required.
            appid: String,
            /// Kind (分账接收方类型). Required.
            r#type = "type": ReceiverType,
            /// Account (分账接收方账号). Required.
            account: String,
            /// Kind of relation between the parties (与品牌主商户的的关系类型). Required.
            relation_type: BrandRelationType,
        }
        optional {
            /// The sub-merchant's application id (子商户公众账号ID).
            sub_appid: String,
            /// Name (接收方名称).
            name: String,
        }
    }
}

wxpay_core::operation!(BrandAddReceiver => BrandReceiverAccount, wxpay_core::Spec::new(
    "brand_add_receiver",
    wxpay_core::http::Method::POST,
    "/v3/brand/profitsharing/receivers/add",
)
.title("添加分账接收方")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_7.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::open_enum! {
    /// The receiver's relation to the brand.
    pub enum BrandRelationType {
        /// Supplier.
        Supplier = "SUPPLIER",
        /// Distributor.
        Distributor = "DISTRIBUTOR",
        /// Service provider.
        ServiceProvider = "SERVICE_PROVIDER",
        /// Platform.
        Platform = "PLATFORM",
        /// Staff.
        Staff = "STAFF",
        /// Others.
        Others = "OTHERS",
    }
}
