// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BuyerInformation;
use super::FapiaoBillType;
use super::TransactionInformation;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Issues a fapiao for passenger transport (开具旅客运输行业电子发票).
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
    ///
    /// - Returns nothing (202: accepted).
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：开具旅客运输行业电子发票。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "开具旅客运输行业电子发票")]
    pub request IssuePassengerTransportFapiao {
        required {
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// Fapiao application number. Required.
            fapiao_apply_id: String,
            /// Details of the buyer (购买方信息). Required.
            buyer_information: BuyerInformation,
            /// Fapiao details. Required.
            fapiao_information: PassengerTransportFapiao,
        }
        optional {}
    }
}

wxpay_core::operation!(IssuePassengerTransportFapiao => (), wxpay_core::Spec::new(
    "issue_passenger_transport_fapiao",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport",
)
.title("开具旅客运输行业电子发票")
.family("fapiao")
.body(wxpay_core::Body::Json)
.accepted_is_success());

wxpay_core::model! {
    /// A fapiao to be issued for passenger transport.
    pub request PassengerTransportFapiao {
        required {
            /// The merchant's own fapiao number (商户发票单号). Required.
            fapiao_id: String,
            /// Total amount (总价税合计). Required. In fen.
            total_amount: i64,
            /// Fapiao lines (发票行信息). Required.
            items: Vec<PassengerTransportFapiaoItem>,
            /// Id of the fapiao issuer (开票人ID). Required.
            billing_person_id: String,
            /// Fapiao type (发票类型). Required.
            fapiao_bill_type: FapiaoBillType,
            /// Transaction details (交易信息). Required.
            transaction_information: Vec<TransactionInformation>,
        }
        optional {
            /// Policy code for export business (出口业务适用政策代码). Known values: 1, 2, 3.
            export_business_policy_code: i64,
            /// Code of the VAT immediate refund policy (增值税即征即退代码). Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.
            vat_refund_levy_code: i64,
            /// Name of the fapiao issuer (开票人名称).
            billing_person: String,
            /// Remark (发票备注).
            remark: String,
        }
    }
}

wxpay_core::model! {
    /// One line of a fapiao for passenger transport.
    pub request PassengerTransportFapiaoItem {
        required {
            /// Tax code of the goods or services. Required.
            tax_code: String,
            /// Name of the goods or services (货物或应税劳务、服务名称). Required.
            goods_name: String,
            /// Total amount (单行金额合计). Required. In fen.
            total_amount: i64,
            /// Tax rate (税率). Required.
            tax_rate: i64,
            /// Discount (是否折扣行). Required.
            discount: bool,
        }
        optional {
            /// Specification and model (规格型号).
            specification: String,
            /// Unit (单位).
            unit: String,
            /// Quantity (数量).
            quantity: i64,
            /// Mark of the preferential policy (优惠政策标识). Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18.
            preferential_policy_code: i64,
            /// Additional details of the traveler (出行人额外信息).
            passenger_information: PassengerInformation,
        }
    }
}

wxpay_core::model! {
    /// The traveller and the journey.
    pub request PassengerInformation {
        required {
            /// Name (出行人名称). Required.
            name: String,
            /// Kind of identity document (出行人证件类型). Required.
            certificate_type: CertificateType,
            /// Identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            certificate_number: Sensitive,
            /// Travel date (出行日期). Required.
            departure_date: DateTime,
            /// Place of departure (出发地). Required.
            departure_place: String,
            /// Destination (目的地). Required.
            destination: String,
            /// Type of transport (交通工具类型). Required.
            transportation_type: TransportationType,
        }
        optional {
            /// Class of transport (交通工具等级).
            transportation_classes: TransportationClass,
        }
    }
}

wxpay_core::open_enum! {
    /// The kind of a traveller's identity document.
    pub enum CertificateType {
        IdentityCard = "IDENTITY_CARD",
        Passport = "PASSPORT",
        HongKongPermit = "HONG_KONG_PERMIT",
        MacaoPermit = "MACAO_PERMIT",
        TaiwanPermit = "TAIWAN_PERMIT",
        ForeignerResidencePermit = "FOREIGNER_RESIDENCE_PERMIT",
        HongKongResidentCard = "HONG_KONG_RESIDENT_CARD",
        MacaoResidentCard = "MACAO_RESIDENT_CARD",
        TaiwanResidentCard = "TAIWAN_RESIDENT_CARD",
        MilitaryOfficerCard = "MILITARY_OFFICER_CARD",
        ArmedPoliceOfficerCard = "ARMED_POLICE_OFFICER_CARD",
        SoldierCard = "SOLDIER_CARD",
        HomecomingCert = "HOMECOMING_CERT",
        TaiwanCompatriotCert = "TAIWAN_COMPATRIOT_CERT",
    }
}

wxpay_core::open_enum! {
    /// The means of transport.
    pub enum TransportationType {
        LongDistanceBus = "LONG_DISTANCE_BUS",
        PublicTransportation = "PUBLIC_TRANSPORTATION",
        Car = "CAR",
        Ship = "SHIP",
        OtherTransportation = "OTHER_TRANSPORTATION",
    }
}

wxpay_core::open_enum! {
    /// The class travelled in.
    pub enum TransportationClass {
        ShipFirstClassCabin = "SHIP_FIRST_CLASS_CABIN",
        ShipSecondClassCabin = "SHIP_SECOND_CLASS_CABIN",
        ShipThirdClassCabin = "SHIP_THIRD_CLASS_CABIN",
    }
}
