// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::H5AuthorizationState;
use super::MerchantBusiness;
use super::MerchantContact;
use super::MerchantType;
use super::ResponsiblePerson;

wxpay_core::model! {
    /// Queries the details of a sub-merchant (查询子商户（融合钱包）).
    ///
    /// `GET /v3/global/merchants/{sub_mchid}`
    ///
    /// - Returns [`Merchant`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - 中文：查询子商户（融合钱包）。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询子商户（融合钱包）")]
    pub request QueryMerchant {
        required {
            /// The sub-merchant's number (子商户号). Required. It stands in the path.
            sub_mchid: String,
            /// The service provider's application id (机构appid). Required.
            sp_appid: String,
            /// The service provider's merchant number (机构商户号). Required.
            sp_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryMerchant => Merchant, wxpay_core::Spec::new(
    "query_merchant",
    wxpay_core::http::Method::GET,
    "/v3/global/merchants/{sub_mchid}",
)
.title("查询子商户（融合钱包）")
.family("global")
.query(&["sp_appid", "sp_mchid"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The details of a sub-merchant with its states.
    pub answer Merchant {
        always {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Name (子商户全称).
            name: String,
            /// Short name of the sub-merchant (子商户简称).
            shortname: String,
            /// Company phone number (公司联系方式).
            office_phone: String,
            /// Country or region of registration (册国家或区域).
            merchant_country_code: String,
            /// Business category (类目).
            business_category: i64,
            /// Contact details (联系人信息).
            contact: MerchantContact,
            /// Merchant type (商户类型).
            merchant_type: MerchantType,
            /// Company registration document number (公司注册文件编号).
            registration_certificate_number: String,
            /// When the company registration document expires (公司注册文件过期时间).
            registration_certificate_date: String,
            /// Settlement account of the sub-merchant (子商户结算账户).
            settlement_bank_number: String,
            /// Business details (业务信息).
            business: MerchantBusiness,
            /// Director details (董事信息).
            director: ResponsiblePerson,
            /// Details of the person in charge (负责人信息).
            principal: ResponsiblePerson,
            /// Details of the H5 payment permission (H5支付权限详情).
            h5_payment: H5Payment,
            /// State details of the sub-merchant (子商户状态信息).
            sub_merchant_state: SubMerchantState,
            /// Extra data attached by the merchant (附加信息).
            attach: String,
        }
    }
}

wxpay_core::model! {
    /// The state of a sub-merchant's H5 payments.
    pub answer H5Payment {
        always {}
        optional {
            /// Details of the rejection (H5驳回详情).
            audit_reject_detail: String,
            /// State of the H5 payment permission (H5支付权限状态).
            h5_authorization_state: H5AuthorizationState,
            /// Name (子商户全称). Described by SKIT; no official source confirms it.
            name: String,
        }
    }
}

wxpay_core::model! {
    /// The state of a sub-merchant and of its onboarding.
    pub answer SubMerchantState {
        always {}
        optional {
            /// State of the sub-merchant (子商户状态).
            sub_merchant_status: OperatingStatus,
            /// State of the sub-merchant's onboarding (子商户入驻状态).
            application_status: OnboardingStatus,
            /// Why the sub-merchant's onboarding was rejected (子商户入驻驳回详情).
            application_reject_detail: OnboardingRejection,
        }
    }
}

wxpay_core::model! {
    /// A field that was rejected in the onboarding, and why.
    pub answer OnboardingRejection {
        always {}
        optional {
            /// Field name (驳回字段).
            field: String,
            /// Reason (驳回原因).
            reason: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The status of a sub-merchant.
    pub enum OperatingStatus {
        Operating = "OPERATING",
        Pending = "PENDING",
        Deactivated = "DEACTIVATED",
        Closed = "CLOSED",
        IncompleteApplication = "INCOMPLETE_APPLICATION",
    }
}

wxpay_core::open_enum! {
    /// The status of a sub-merchant's onboarding.
    pub enum OnboardingStatus {
        IncompleteApplication = "INCOMPLETE_APPLICATION",
        UnderReview = "UNDER_REVIEW",
        Rejected = "REJECTED",
    }
}
