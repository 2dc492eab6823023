//! The worked examples of the official pages on signatures, with the key that the pages print.
//!
//! Each example is built by core's own functions and must be, byte for byte, what the page says. The pages' example of
//! a query and both examples of responses are left out: their printed values do not match each other.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::Method;
use wxpay_core::canonical::{frontend_message, request_message};
use wxpay_core::crypto::Crypto;
use wxpay_core::{Nonce, Timestamp};

use crate::keys;

const TIMESTAMP: Timestamp = Timestamp::from_unix(1_554_208_460);
const NONCE: &str = "593BEC0C930BF1AFEB40B4A08C8FB242";
const APPID: &str = "wx2421b1c4370ec43b";

/// The signed bytes.
enum Signed {
    /// Method, path and what is signed of the body.
    Request(Method, &'static str, &'static str),
    /// The last of the four lines for a front end.
    FrontEnd(&'static str),
}

struct Example {
    /// The page: `https://pay.weixin.qq.com/doc/v3/merchant/…`.
    page: &'static str,
    signed: Signed,
    /// In base64, as the page prints it.
    signature: [&'static str; 6],
}

fn message(signed: &Signed) -> Vec<u8> {
    let nonce = Nonce::parse(NONCE).expect("32 letters and digits");
    match signed {
        Signed::Request(method, target, body) => {
            request_message(method, target, TIMESTAMP, &nonce, body.as_bytes())
        }
        Signed::FrontEnd(last) => frontend_message(APPID, TIMESTAMP, &nonce, last),
    }
}

/// A backend signs as the pages do, and verifies what they print.
pub(super) fn check(backend: &dyn Crypto) {
    let name = backend.name();
    let key = keys::published_key();
    let signer = backend.signer(&key).expect("a signer");
    let verifier = backend.verifier(key.public_key()).expect("a verifier");
    for Example {
        page,
        signed,
        signature,
    } in examples()
    {
        let message = message(&signed);
        let expected = STANDARD.decode(signature.concat()).expect("base64");
        let made = signer.sign(&message).expect("a signature");
        assert_eq!(made, expected, "{name}: the example of page {page}");
        let verified = verifier.verify(&message, &expected);
        assert!(verified.is_ok(), "{name}: the example of page {page}");
    }
}

fn examples() -> [Example; 5] {
    [
        // A path with a parameter.
        Example {
            page: "4012365334",
            signed: Signed::Request(
                Method::GET,
                "/v3/refund/domestic/refunds/123123123123",
                r#""#,
            ),
            signature: [
                "Lc9VXxmeonkdV8Xk9tmigQFLhl0vRWTerdmoRu01aAnYwIrD/5nsSwE1WlmZ",
                "GLRlAFTNQ3QsMa0+VRDlJp1Wp5p0nO8EK68b5sJBbjouxaFciIfq1zfDWWz+",
                "jqhcMoKXI1A6dPm1AW7D4d30WsMTNzp6g23OXakIsh9LO3lUmwvTuE0BY8nc",
                "f6tNGk4wKmvXwERd/ZpoQY3MAVKz+Nakwc+2XBmzT66KcUehU5kr4IvGa/lE",
                "U5RZb/q00zP9VLdBhC/jQSX3X1UcJLCtEc4gTmib4tnmAT+bHF/e17ZAuxDN",
                "cx6rqT8gNEXqaJGG+1OflMSTU2tpyG65G4dMKdFcoA==",
            ],
        },
        // An upload, of which the description is signed.
        Example {
            page: "4012365335",
            signed: Signed::Request(
                Method::POST,
                "/v3/marketing/favor/media/image-upload",
                r#"{"filename":"wechatpay_logo.png","sha256":"d2973a45b1d528c21ebb77792ef3fcea40fa9a4e04a17e35369102ba9c84c8b1"}"#,
            ),
            signature: [
                "GKKF+5+eeGuZOZ6MWLn7t7sMRTNbdnCTVqwP+dRx+p+Th+FueUXUVIsY7SOG",
                "j3oHWspCrBcZPl+eB/YelgTgImbZV8LvsiJhKt5+wm4P/qssX0ziNJfqLMfp",
                "+tgaa75VY89ctNqonRKOGbzvg/TaL3PaG2IlLUHsNtkXTe1GYdeOwsXV25De",
                "I4nU2TsV0Z+ZbryNPtofCNWK35+WG8Cb95ffDAK+4HhJ9A+GCW4FpOLiqFo1",
                "DfIV24cINcBhbI7BTD3tThb7PMagFEpFGT8Gd+kLLFNAZYyObcQ1/rmvCFff",
                "yv8Ut+Vw+wkiv6mQ0gTorINrgGbf8v1/wU/22em0lg==",
            ],
        },
        // A body.
        Example {
            page: "4012365336",
            signed: Signed::Request(
                Method::POST,
                "/v3/pay/transactions/jsapi",
                r#"{"appid":"wxd678efh567hg6787","mchid":"1900007291","description":"Image形象店-深圳腾大-QQ公仔","out_trade_no":"1217752501201407033233368018","notify_url":"https://www.weixin.qq.com/wxpay/pay.php","amount":{"total":100,"currency":"CNY"},"payer":{"openid":"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}}"#,
            ),
            signature: [
                "jnks4dlrPw3ZX+ozVvSK39oa0t7OMBsg83BHAwd8BRdUFiVaQNTLTvci+wUR",
                "gP1OQBbKYhFGvt7iqYpDSTQkp7Uq1sltaQKyncCyrA1g88m5bsKERQfPyT0a",
                "hSwKTYJ1CAn9QiJuSJRq1QsQs07eehbU/k9BCS51jTyc1Jpsi2H77HF9f/Bn",
                "jXAOP3/sPObg6V5Ee4EzwLox684hhuMuIwHo7D8KFk3LIHOKDcNI4It1aCXy",
                "dFWNpNK+SG86VUDe5kwoDpw4Ulqfu9z8OFDGbDs9TCxEv8iqQzbpxOlEVoOe",
                "2kalSYM5kApQb3nZcxdUtoE0liJGW3RGUNE0t4v01A==",
            ],
        },
        // JSAPI and mini programs.
        Example {
            page: "4012365339",
            signed: Signed::FrontEnd("prepay_id=wx201410272009395522657a690389285100"),
            signature: [
                "mI35pfNEQV6777ke/1T+LJLQDNTm7yeoUJH+j/adPGhmCCi0PbgkvYQTRcXH",
                "0uibcLVtvFLdGLpmoYO9FV6lBBsTAjuhh5YOvQi0e2g3e0yytitiNET9FEuq",
                "M0pjnKfRW4K6LIZDdbWJv9KhZUx3DrJa5TL7OJ7VdADVivxVySIlPVKjGwuC",
                "XzuXSJes0UcILgWQUMyha5/3nYofuHtS7r+KYyMuxD+oJ9VM1Qdxk4UIG59C",
                "P5Y3wtYIFybyF3bdu1caHTRRX+DLyMXyYA/IrTmiW01c4RPjpHBX5Dk1sZyY",
                "1zVsWNsvMHr2e1NTWtBxKJ+qk5N61J7caYoepHFaxw==",
            ],
        },
        // Apps.
        Example {
            page: "4012365340",
            signed: Signed::FrontEnd("wx201410272009395522657a690389285100"),
            signature: [
                "gXx9KhTP6IooKV1SuG3OCGlBIgZbKtubCZvnau6khw1iffvNT28IzLbKmztq",
                "2xA/RCNbZa1XOsoiuVmAEeTZQicWfhv4P+O4oBRIrx0X9f3cnWFkMBU9alTW",
                "s0nyQ1N9fcILOTe0f4kxOhVh+/Xhn5hOiUK7Sz3XA1mcpa3R2NCWf/e+0ow/",
                "RDf15iTymOHgDrEkT/gedg/3E0iXfDX3mFicSZhrHESZDOTXcl9RzELREBUF",
                "znd/o2NQM99WcL86m23HY0cTy+QGWU4QDmNrbQ9ihmLW71qPb0Cx/d7EQvw/",
                "Kyx0A6s64ZQp3hHdcmiRcLnjVXrKCk7LShaCK+lS3Q==",
            ],
        },
    ]
}
